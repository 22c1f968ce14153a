namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>Something for sale.</summary>
/// <param name="Product">The product.</param>
/// <param name="Mode">Its access mode; null where it has one alone.</param>
internal sealed record Article(string Product, string? Mode);
