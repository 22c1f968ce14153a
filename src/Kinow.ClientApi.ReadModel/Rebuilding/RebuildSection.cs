using System.Collections.Immutable;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>Documents that are read together, in the order of one id.</summary>
/// <param name="Name">Its name in the record of how far a rebuild is.</param>
/// <param name="Kinds">The kinds that its documents are of; none of another section.</param>
public sealed record RebuildSection(string Name, ImmutableArray<DocumentKind> Kinds);
