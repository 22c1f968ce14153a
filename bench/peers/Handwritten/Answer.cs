namespace Kinow.Bench.Handwritten;

internal sealed record Answer<T>(T Data);
