namespace Kinow.Bench.Handwritten;

internal sealed record Page<T>(T[] Items);
