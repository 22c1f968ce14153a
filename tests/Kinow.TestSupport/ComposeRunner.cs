using System.Globalization;

namespace Kinow.TestSupport;

/// <summary>A server from the repository's <c>compose.yaml</c>, in a project of its own.</summary>
internal sealed class ComposeRunner : IServerRunner
{
    private static readonly string File = RepositoryRoot.Path("compose.yaml");
    private static readonly Lazy<bool> Answers = new(() =>
        System.IO.File.Exists(File) && Shell.Succeeds("docker", "compose", "version") && Shell.Succeeds("docker", "version"));

    private readonly string project = $"kinow-{Guid.NewGuid():N}";
    private string service = "";
    private int port;

    public static bool CanStart => Answers.Value;

    public string Removal => $"docker compose -f '{File}' -p {project} down --volumes";

    public Task StartAsync(Server server, int port, string heap)
    {
        (service, this.port) = (Name(server), port);
        return ComposeAsync("up", "--detach", "--wait", service);
    }

    public Task EndAsync(string signal) => signal == "KILL" ? ComposeAsync("kill", service) : ComposeAsync("stop", service);

    public Task SuspendAsync(bool suspended) => ComposeAsync(suspended ? "pause" : "unpause", service);

    // Only the service that is started has its port published, so one number does for all of them.
    private Task ComposeAsync(params string[] arguments)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        return Shell.RunAsync(
            "docker",
            ["compose", "-f", File, "-p", project, .. arguments],
            ("KINOW_OPENSEARCH_PORT", number),
            ("KINOW_ELASTICSEARCH_PORT", number),
            ("KINOW_MYSQL_PORT", number),
            ("KINOW_SQS_PORT", number));
    }

    private static string Name(Server server) => server switch
    {
        Server.OpenSearch => "opensearch",
        Server.Elasticsearch => "elasticsearch",
        Server.MySql => "mysql",
        _ => "sqs",
    };
}
