namespace Kinow.Bench.Handwritten;

internal sealed record OneCms(Product? Product);
