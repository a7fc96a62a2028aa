Prints its input backwards

>,[>,]<[.<]
