namespace Kinow.TestSupport;

/// <summary>Starts and stops one server.</summary>
internal interface IServerRunner
{
    /// <summary>The script, for bash, that ends the server and removes its data.</summary>
    string Removal { get; }

    /// <summary>Starts the server, or starts it again on the data that it left. Returns once it answers.</summary>
    Task StartAsync(Server server, int port, string heap);

    /// <summary>Ends the server: <c>TERM</c> in order, <c>KILL</c> as a crash does. Returns once it has gone.</summary>
    Task EndAsync(string signal);

    /// <summary>Makes the server hang with its connections open, or go on.</summary>
    Task SuspendAsync(bool suspended);
}
