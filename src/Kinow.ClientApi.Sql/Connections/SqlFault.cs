namespace Kinow.ClientApi.Sql.Connections;

/// <summary>What a failure of the database means to the caller.</summary>
public enum SqlFault
{
    /// <summary>The statement is wrong or the data does not allow it: trying again will not help.</summary>
    Permanent,

    /// <summary>A deadlock, or a lock that was not got in time: the whole transaction may be tried again at once.</summary>
    Conflict,

    /// <summary>A row with the same unique key is there already.</summary>
    Duplicate,

    /// <summary>No connection, a broken one, a server that stops, or no answer in time: try again later.</summary>
    Unavailable,
}
