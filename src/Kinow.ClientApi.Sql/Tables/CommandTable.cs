using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The commands that were carried out: their ids, when they were decided, and what they set.</summary>
internal static class CommandTable
{
    /// <summary>Separates parts in their column.</summary>
    internal const char Separator = ',';

    internal static readonly MappedTable<AppliedRow> Map = new("command", Read);

    private static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid);
    private static readonly ReadColumn<DateTimeOffset> DateAdd = Map.Column("date_add", SqlTypes.Instant);

    private static readonly Func<DbDataReader, AppliedRow> ReadApplied = Map.Reading();

    static CommandTable()
    {
        Map.Others("kind", "instant", "parts");

        // The ids stay: a message that comes again must not make the account anew.
        Map.Erases(Erasure.Change("customer_id = @Nobody, parts = NULL", "customer_id IN @Accounts"));
        Map.Exports(Export.Nothing("What a command has done to other tables is given there."));
        Map.IsUnannounced("What a command does to other tables is announced there.");
    }

    /// <summary>
    /// When parts of accounts were last set, in the columns of a command and with these parts. Any id will do for its own: only the last
    /// entries of the index are read then.
    /// </summary>
    internal const string Changes =
        "SELECT customer_id, customer_id, MAX(instant), parts FROM command WHERE customer_id IN @Ids AND parts IS NOT NULL "
        + "GROUP BY customer_id, parts";

    /// <summary>Reads a command, or where parts are named, when they were last set.</summary>
    internal static (AppliedRow Command, PartChange[] Changes) ReadAppliedOrChanges(DbDataReader row)
    {
        var command = ReadApplied(row);
        return (command, row.IsDBNull(Map.All.Count) ? [] : Array.ConvertAll(
            row.GetString(Map.All.Count).Split(Separator), part => new PartChange(part, command.DateAdd)));
    }

    private static AppliedRow Read(SqlRow row) => new(row.Get(Customer), row.Get(Id), row.Get(DateAdd));
}
