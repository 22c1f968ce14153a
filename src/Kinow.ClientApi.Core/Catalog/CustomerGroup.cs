using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A group of customers, by which products are restricted.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">The name.</param>
public sealed record CustomerGroup(long Id, LocalizedText Name);
