namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>A part of a product, with what of the product decides who sees it.</summary>
/// <typeparam name="T">The kind of part.</typeparam>
/// <param name="Item">The part.</param>
/// <param name="Owner">Its product.</param>
public sealed record Owned<T>(T Item, Owner Owner);
