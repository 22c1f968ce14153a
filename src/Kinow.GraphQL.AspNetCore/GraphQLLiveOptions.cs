namespace Kinow.GraphQL.AspNetCore;

/// <summary>How operations are answered again and again over sockets and event streams.</summary>
public sealed class GraphQLLiveOptions
{
    /// <summary>The metric of the connections that are open, for applications that tell of it elsewhere.</summary>
    public const string ConnectionsMetric = "graphql.server.live.connections";

    /// <summary>
    /// Most connections of the process; 20,000 unless set. A further event stream gets 503, a further socket is closed with 1001.
    /// </summary>
    public int MaxConnections { get; set; } = 20_000;

    /// <summary>
    /// Most connections of one network, see <see cref="NetworkAddress"/>, so that nobody takes the room of all; 2,000 unless set, because
    /// carriers put thousands behind one address. A further event stream gets 429, a further socket is closed with 1013.
    /// </summary>
    public int MaxConnectionsPerNetwork { get; set; } = 2_000;

    /// <summary>Most operations that run at a time on one connection; 100 unless set.</summary>
    public int MaxOperations { get; set; } = 100;

    /// <summary>The largest message that is read, in bytes; 128 KiB unless set.</summary>
    public int MaxMessageBytes { get; set; } = 128 * 1024;

    /// <summary>
    /// Request headers that the payload of <c>connection_init</c> may name, since pages can set none on sockets: such as every caller may
    /// set over HTTP. None unless set.
    /// </summary>
    public IList<string> InitHeaders { get; } = [];

    /// <summary>
    /// Most messages that wait for a client which does not read, states of operations apart, of which the newest alone waits; 256 unless
    /// set. Beyond, the connection is closed.
    /// </summary>
    public int MaxQueuedMessages { get; set; } = 256;

    /// <summary>How long a client may take to begin; 10 s unless set.</summary>
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a connection on which nothing happens is asked for a sign of life; 20 s unless set.</summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long that sign may take, and how long a client may take to read a message; 20 s unless set.</summary>
    public TimeSpan ClientTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How often it is looked at whether operations have other answers; 100 ms unless set.</summary>
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Least time between two runs of one operation; 250 ms unless set. An operation may ask for more.</summary>
    public TimeSpan MinInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// After what time an operation runs again of whose answer it is not known that it holds, see <see cref="AnswerDependencies.Hold"/>;
    /// 700 ms unless set.
    /// </summary>
    public TimeSpan UnsettledInterval { get; set; } = TimeSpan.FromMilliseconds(700);

    /// <summary>
    /// How often an operation runs although no change is told; 5 s unless set. None is told of what belongs to its caller, nor of what time
    /// alone changes unless <see cref="AnswerDependencies.Until"/> says it.
    /// </summary>
    public TimeSpan RefreshInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often it is asked whether the operations of a connection may go on; 5 s unless set.</summary>
    public TimeSpan ReadmissionInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Most operations that run at a time, over all connections; 64 unless set.</summary>
    public int MaxRuns { get; set; } = 64;

    /// <summary>Over what time connections are closed when the process ends, each at a moment of its own; 10 s unless set.</summary>
    public TimeSpan DrainTime { get; set; } = TimeSpan.FromSeconds(10);
}
