using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads credits with their roles and people.</summary>
internal sealed class CreditReader(SnapshotReader reader, PersonReader people)
{
    private PendingResult<RowSet<CreditRow>>? credits;
    private PendingResult<RowSet<RoleRow>>? roles;

    /// <summary>Has the rows of credits read with a batch.</summary>
    internal void Ask(RowBatch batch)
    {
        credits = batch.Set(CreditTable.Map, "product_id");
        roles = batch.Set(CreditRoleTable.Map, "product_id");
    }

    /// <summary>Fetches the people that these rows name and that are not there yet.</summary>
    internal async Task PrepareAsync()
    {
        foreach (var kind in Enum.GetValues<PersonKind>())
            await people.PrepareAsync(kind, credits!.Value.All.Where(row => row.Kind == kind).Select(static row => row.Person));
    }

    internal ImmutableArray<Credit> Of(PersonKind kind, long product)
    {
        var own = roles!.Value.Of(product);
        var made = ImmutableArray.CreateBuilder<Credit>();
        foreach (var row in credits!.Value.Of(product))
        {
            if (row.Kind == kind) made.Add(new(people.Get(kind, row.Person), Roles(own, kind, row.Person), row.Position));
        }

        return made.DrainToImmutable();
    }

    private ImmutableArray<LocalizedText> Roles(ReadOnlySpan<RoleRow> own, PersonKind kind, long person)
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
