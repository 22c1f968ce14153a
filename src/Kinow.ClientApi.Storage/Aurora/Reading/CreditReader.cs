using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads credits with their roles and people.</summary>
internal sealed class CreditReader(SnapshotReader reader, PersonReader people)
{
    private Coming<RowSet<CreditRow>>? credits;
    private Coming<RowSet<RoleRow>>? roles;

    /// <summary>Has the rows of credits read with a batch.</summary>
    internal void Ask(RowBatch batch)
    {
        credits = batch.Packed<CreditRow>("product_id, position, kind, person_id", "credit", "product_id", "product_id");
        roles = batch.Packed<RoleRow>("product_id, position, kind, person_id, role, language_id, name", "credit_role", "product_id", "product_id");
    }

    /// <summary>Fetches the people that these rows name and that are not there yet.</summary>
    internal async Task PrepareAsync()
    {
        foreach (var kind in Enum.GetValues<PersonKind>())
        {
            var name = SqlNames.Of(kind);
            await people.PrepareAsync(kind, credits!.Value.All.Where(row => row.Kind == name).Select(static row => row.Person));
        }
    }

    internal ImmutableArray<Credit> Of(PersonKind kind, long product)
    {
        var name = SqlNames.Of(kind);
        var own = roles!.Value.Of(product);
        var made = ImmutableArray.CreateBuilder<Credit>();
        foreach (var row in credits!.Value.Of(product))
        {
            if (row.Kind == name) made.Add(new(people.Get(kind, row.Person), Roles(own, name, row.Person), row.Position));
        }

        return made.DrainToImmutable();
    }

    private ImmutableArray<LocalizedText> Roles(ReadOnlySpan<RoleRow> own, string kind, long person)
    {
        SortedDictionary<int, List<LocalizedValue>>? found = null;
        foreach (var row in own)
        {
            if (row.Person != person || row.Kind != kind) continue;
            found ??= [];
            if (!found.TryGetValue(row.Role, out var values)) found.Add(row.Role, values = []);
            values.Add(new(reader.Language(row.Language).Code, row.Name));
        }

        return found is null ? [] : [.. found.Values.Select(static values => LocalizedText.Of([.. values]))];
    }
}
