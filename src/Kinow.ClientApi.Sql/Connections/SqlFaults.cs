using System.Data.Common;
using System.Net.Sockets;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>Sorts failures, by the error numbers of the MySQL 8.0 reference, “Server Error Message Reference”.</summary>
public static class SqlFaults
{
    /// <summary>What a failure means.</summary>
    /// <param name="exception">The failure.</param>
    public static SqlFault Of(Exception exception) => exception switch
    {
        SqlUnavailableException => SqlFault.Unavailable,
        DbException failure => OfNumber(SqlDataSource.NumberOf(failure), failure),
        TimeoutException or IOException or SocketException or ObjectDisposedException => SqlFault.Unavailable,
        _ => SqlFault.Permanent,
    };

    private static SqlFault OfNumber(int number, DbException failure) => number switch
    {
        1205 or 1213 or 3572 => SqlFault.Conflict,
        1062 => SqlFault.Duplicate,

        // Too many connections, out of resources, shutdown, read only after a failover, query interrupted, connection killed, timed out.
        1040 or 1041 or 1203 or 1226 or 1053 or 1077 or 1079 or 1080 or 1290 or 1836 or 1317 or 1927 or 3024 or 3159 or 3168 or 4031
            => SqlFault.Unavailable,

        // The driver's time limit (-1), client errors, and failures that never got a number from the server.
        -1 or (>= 2000 and < 3000) or 1042 or 1043 or 1152 or 1153 or 1154 or 1158 or 1159 or 1160 or 1161 or 1184 => SqlFault.Unavailable,
        0 when failure.InnerException is { } inner => Of(inner),
        0 => SqlFault.Unavailable,
        _ => SqlFault.Permanent,
    };
}
