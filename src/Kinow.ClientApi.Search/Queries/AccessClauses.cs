using System.Text.Json;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>
/// What one viewer has access to, as a filter of a search: the rules of <see cref="AccessRules"/> in the engine's language.
/// </summary>
/// <param name="filter">The viewer.</param>
internal abstract class AccessClauses(AccessFilter filter)
{
    private protected ViewerRights Rights => filter.Rights;

    private protected DateTimeOffset Instant => filter.Audience.Instant;

    private protected bool CanEnter => filter.Audience.CanEnter;

    /// <summary>Writes the filter into an array of clauses.</summary>
    internal abstract void Write(Utf8JsonWriter json, CatalogAudience audience);

    /// <summary>The terms of the subscriptions that run.</summary>
    private protected IReadOnlyList<ProductSvod> Offers =>
        [.. Rights.Subscriptions.Where(right => right.RunsAt(Instant)).Select(static right => right.Terms).OfType<ProductSvod>()];

    /// <summary>Writes into an array that it is not meant for older people than the viewer.</summary>
    /// <param name="field">Where documents say the youngest age.</param>
    private protected void WriteAgeLimit(Utf8JsonWriter json, string field)
    {
        if (Rights.AgeLimit is not { } limit) return;
        json.Open("bool"u8);
        json.WriteStartArray("must_not"u8);
        json.Range(field, limit + 1, long.MaxValue);
        json.WriteEndArray();
        json.Close();
    }

    /// <summary>Writes into an array what is not published now.</summary>
    private protected void WriteUnpublished(Utf8JsonWriter json, string path)
    {
        var now = Instant.UtcTicks;
        VisibilityWriter.WriteUnpublished(json, path, (now + 1, now));
    }

    /// <summary>Writes into an array that an offer includes it by its categories; nothing where an offer has none.</summary>
    private protected static void WriteCategories(Utf8JsonWriter json, IReadOnlyList<ProductSvod> offers, string field)
    {
        if (offers.All(static offer => !offer.CategoryIds.IsEmpty))
            json.Terms(field, offers.SelectMany(static offer => offer.CategoryIds).Distinct());
    }

    private protected static void BeginAnyOf(Utf8JsonWriter json)
    {
        json.Open("bool"u8);
        json.WriteStartArray("should"u8);
    }

    private protected static void EndAnyOf(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteNumber("minimum_should_match"u8, 1);
        json.Close();
    }
}
