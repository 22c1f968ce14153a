using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>The products that a viewer has access to.</summary>
/// <param name="filter">The viewer.</param>
/// <param name="held">Those that accesses to titles, and subscriptions themselves, open now.</param>
internal sealed class ProductAccessClauses(AccessFilter filter, ImmutableArray<long> held) : AccessClauses(filter)
{
    private const string Watchable = "watchable";

    internal override void Write(Utf8JsonWriter json, CatalogAudience audience)
    {
        WriteAgeLimit(json, DocumentFields.Of("ageRating"));
        BeginAnyOf(json);
        json.Terms(DocumentFields.Id, held);
        if (CanEnter) WritePublished(json, audience);
        EndAnyOf(json);
    }

    private void WritePublished(Utf8JsonWriter json, CatalogAudience audience)
    {
        json.Open("bool"u8);
        json.WriteStartArray("must_not"u8);
        WriteUnpublished(json, "");
        json.WriteEndArray();
        json.WriteStartArray("should"u8);
        WriteWatchable(json, "free", audience);
        if (Offers is { Count: > 0 } offers) WriteIncluded(json, offers, audience);
        EndAnyOf(json);
    }

    private void WriteIncluded(Utf8JsonWriter json, IReadOnlyList<ProductSvod> offers, CatalogAudience audience)
    {
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(DocumentFields.Of("availableInSubscriptions"), true);
        WriteCategories(json, offers, DocumentFields.Of("category"));
        WriteWatchable(json, "subscription", audience);
        json.WriteEndArray();
        json.Close();
    }

    // One of its videos may be watched here and now on these terms.
    private void WriteWatchable(Utf8JsonWriter json, string terms, CatalogAudience audience)
    {
        const string Path = Watchable + ".";
        json.Open("nested"u8);
        json.WriteString("path"u8, Watchable);
        json.WritePropertyName("query"u8);
        json.Open("bool"u8);
        json.WriteStartArray("filter"u8);
        json.Term(Path + terms, true);
        json.WriteEndArray();
        json.WriteStartArray("must_not"u8);
        WriteUnpublished(json, Path);
        VisibilityWriter.WriteCountry(json, Path, audience.Country);
        VisibilityWriter.WriteLanguage(json, audience, Path);
        json.WriteEndArray();
        json.Close();
        json.Close();
    }
}
