using System.Data.Common;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Which failures are the command's own, by the error numbers of the MySQL 8.0 reference. Others may be those of the program or the
/// schema.
/// </summary>
internal static class CommandFaults
{
    /// <summary>Why the rows will never take the command; null when the failure may be somebody else's. Holds no values.</summary>
    public static string? ReasonOf(DbException failure) => SqlDataSource.NumberOf(failure) switch
    {
        1062 or 1586 => "Another row holds a value that only one may have.",
        1216 or 1452 => "It names something that does not exist.",
        1217 or 1451 => "Something still refers to what it takes away.",
        1406 => "A text is too long.",
        1048 or 1364 => "A value is missing.",
        1264 or 1690 => "A number is out of range.",
        1265 or 1292 or 1366 or 1411 => "A value is not of its column's kind.",
        3819 or 4025 => "A value breaks a rule of its table.",
        _ => null,
    };
}
