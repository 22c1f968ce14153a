using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>What searches need to know about the documents of one kind.</summary>
/// <param name="Name">Its name in indices and aliases.</param>
/// <param name="Fields">The fields that queries and orderings may name.</param>
internal sealed record SearchKind(string Name, SearchSchema Fields)
{
    /// <summary>Whether a document can be switched off.</summary>
    internal bool HasActive { get; init; }

    /// <summary>Whether countries are let in or kept out.</summary>
    internal bool HasGeolocation { get; init; }

    /// <summary>Whether it is listed within a time alone.</summary>
    internal bool HasWindow { get; init; }

    /// <summary>Whether it is listed only where its product is.</summary>
    internal bool HasOwner { get; init; }

    /// <summary>Whether it may be listed in one language alone.</summary>
    internal bool HasLanguage { get; init; }

    /// <summary>The order when nobody asks for another, all ascending; the last key tells all documents apart.</summary>
    internal required ImmutableArray<string> Order { get; init; }

    /// <summary>The document's field that holds the id of the parent, by kind of parent.</summary>
    internal ImmutableArray<(ScopeKind Scope, string Field)> Scopes { get; init; } = [];

    /// <summary>Whether documents keep a place of their own in each category that lists them.</summary>
    internal bool HasPlaces { get; init; }

    /// <summary>The fields that free words look in.</summary>
    internal ImmutableArray<SearchField> FreeText { get; } =
        [.. Fields.Names.Select(Fields.Find).OfType<SearchField>().Where(static field => field.FreeTextWeight > 0)];

    /// <summary>The field that limits a search to what hangs under a parent; null for everything.</summary>
    /// <param name="scope">The parent.</param>
    /// <exception cref="ArgumentException">Nothing of this kind hangs under such a parent.</exception>
    internal string? FieldOf(CatalogScope scope)
    {
        if (scope.Kind == ScopeKind.All) return null;
        foreach (var (kind, field) in Scopes)
        {
            if (kind == scope.Kind) return field;
        }

        throw new ArgumentException($"Nothing of this kind stands under {scope.Kind}.", nameof(scope));
    }
}
