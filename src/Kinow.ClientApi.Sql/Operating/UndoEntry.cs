using System.Data.Common;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>An action of the book that somebody wants to take back.</summary>
/// <param name="Changes">What it has changed, as JSON; null when it does not know how to be taken back.</param>
/// <param name="UndoneBy">The action that has taken it back.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record UndoEntry(Guid Id, string Command, string? Changes, Guid? UndoneBy, string Outcome)
{
    /// <summary>Why it cannot be taken back; null when it can.</summary>
    internal string? Refusal =>
        Outcome != "done" ? $"The action {Id:D} has changed nothing: it is {Outcome}."
        : Changes is null ? $"What {Command} has done cannot be taken back by this tool."
        : UndoneBy is { } by ? $"The action was taken back before. `kinow-admin undo {by:D}` makes its changes again."
        : null;

    /// <summary>Reads a row.</summary>
    internal static UndoEntry Read(DbDataReader row) => new(
        SqlTypes.Uuid.Read(row, 0), row.GetString(1), SqlTypes.TextOrNull.Read(row, 2), SqlTypes.UuidOrNull.Read(row, 3), row.GetString(4));
}
