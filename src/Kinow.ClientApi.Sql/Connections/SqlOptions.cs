namespace Kinow.ClientApi.Sql.Connections;

/// <summary>How long the database may take, and how many connections one process holds.</summary>
public sealed record SqlOptions
{
    /// <summary>Longest wait for a connection. At least one second; the default is 2 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest time for one statement. The default is 5 s.</summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most connections at once. The default is 16.</summary>
    public int MaxPoolSize { get; init; } = 16;

    /// <summary>Tells how long a connection has been idle.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether connections are kept for the next one who needs one.</summary>
    internal bool Pooled { get; init; } = true;

    /// <summary>Times that a transaction is tried again after a deadlock or a wait for a lock. The default is 3.</summary>
    public int Retries { get; init; } = 3;
}
