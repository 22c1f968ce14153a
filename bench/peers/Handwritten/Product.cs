namespace Kinow.Bench.Handwritten;

internal sealed record Product(string Id, string? Name, string Type, int? Duration, bool CanBuy);
