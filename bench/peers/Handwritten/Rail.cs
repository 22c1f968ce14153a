namespace Kinow.Bench.Handwritten;

internal sealed record Rail(string Id, string? Name, Page<Card> Products);
