using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads credits with their roles and people.</summary>
internal sealed class CreditReader(SnapshotReader reader, PersonReader people)
{
    private RowSet<CreditRow> credits = new([]);
    private RowSet<RoleRow> roles = new([]);

    internal async Task PrepareAsync(IdFilter ids)
    {
        credits = await reader.PackedAsync<CreditRow>("product_id, position, kind, person_id", "credit", "product_id", ids, "product_id");
        roles = await reader.PackedAsync<RoleRow>(
            "product_id, position, kind, person_id, role, language_id, name", "credit_role", "product_id", ids, "product_id");
        foreach (var kind in Enum.GetValues<PersonKind>())
        {
            var name = SqlNames.Of(kind);
            await people.PrepareAsync(kind, credits.All.Where(row => row.Kind == name).Select(static row => row.Person));
        }
    }

    internal ImmutableArray<Credit> Of(PersonKind kind, long product)
    {
        var name = SqlNames.Of(kind);
        var own = roles.Of(product);
        var made = ImmutableArray.CreateBuilder<Credit>();
        foreach (var row in credits.Of(product))
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
