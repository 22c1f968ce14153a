namespace Kinow.Bench.Handwritten;

/// <summary>
/// A product as a rail shows it. Identifiers and dates are kept as the texts they are answered as: the cheapest choice here.
/// </summary>
internal sealed record Card(
    string Id,
    string? Name,
    string Type,
    string? LinkRewrite,
    string? DateFrom,
    string? DateTo,
    int Position,
    int? Duration,
    bool CanBuy,
    bool AvailableInSubscriptions,
    string? MetaTitle,
    string? MetaKeywords);
