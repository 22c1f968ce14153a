namespace Kinow.ClientApi.Core.Accounts;

/// <summary>A product that an account remembers.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="DateAdd">Since when.</param>
public sealed record Bookmark(long ProductId, DateTimeOffset DateAdd);
