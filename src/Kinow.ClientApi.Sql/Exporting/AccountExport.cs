using System.Text.Encodings.Web;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Exporting;

/// <summary>An account as its owner is given it: what each table says about that (<see cref="Table.Exports"/>).</summary>
internal sealed class AccountExport : IRowSink
{
    private static readonly Table[] Tables = [.. TableMaps.All.Where(static table => table.Export is { Name: not null })];

    // It is no part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<Table, List<Action<Utf8JsonWriter>>> rows = [];

    private AccountExport()
    {
    }

    /// <summary>Writes a JSON object with a member for each table.</summary>
    internal static byte[] Write(User user, AccountHistory history)
    {
        var export = new AccountExport();
        export.Add(CustomerTable.Map, new(user, new(user.Id, user.Profile.Email, "")));
        foreach (var part in AccountParts.All) part.Write(export, user);
        foreach (var session in history.Sessions) export.Add(SessionTable.Map, session);
        foreach (var viewing in history.Viewings) export.Add(ViewingTable.Map, viewing);
        return export.Write(history.AllViewings);
    }

    public void Add<TRow>(MappedTable<TRow> table, TRow row)
    {
        if (!rows.TryGetValue(table, out var known)) rows.Add(table, known = []);
        known.Add(json => table.Give(json, row));
    }

    private byte[] Write(long allViewings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var table in Tables)
            {
                json.WritePropertyName(table.Export!.Name!);
                if (!table.Export.IsOne) json.WriteStartArray();
                foreach (var give in rows.GetValueOrDefault(table, [])) give(json);
                if (!table.Export.IsOne) json.WriteEndArray();
            }

            json.WriteNumber("allViewings", allViewings);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
