using System.Data.Common;

namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>A change that others have to hear of, and that is due.</summary>
/// <param name="Left">
/// The first change of the same aggregate that is to be told and was not found with it, which those after it have to wait for; null when
/// there is none.
/// </param>
/// <param name="LeftWait">Microseconds until that is tried; zero or less when it is due, or is just being told.</param>
internal sealed record ChangeLogRow(
    long Id, string EventId, string Aggregate, string AggregateId, string Subject, int Attempts, long? Left, long LeftWait)
{
    internal static ChangeLogRow Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetInt32(5),
        row.IsDBNull(6) ? null : row.GetInt64(6),
        row.IsDBNull(7) ? 0 : row.GetInt64(7));
}
