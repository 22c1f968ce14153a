namespace Kinow.TestSupport;

/// <summary>How a server's address is written, in variables and here.</summary>
internal static class ServerAddress
{
    /// <summary>The password of Elasticsearch's user <c>elastic</c> where these tests start it.</summary>
    public const string Password = "kinow-test";

    /// <summary>The variable that names a server that runs already.</summary>
    public static string Variable(Server server) => server switch
    {
        Server.OpenSearch => "KINOW_TEST_OPENSEARCH",
        Server.Elasticsearch => "KINOW_TEST_ELASTICSEARCH",
        Server.MySql => "KINOW_TEST_MYSQL",
        Server.Sqs => "KINOW_TEST_SQS",
        _ => throw new ArgumentOutOfRangeException(nameof(server)),
    };

    /// <summary>The address of a server on this machine.</summary>
    public static string Local(Server server, int port) => server switch
    {
        Server.MySql => $"Server=127.0.0.1;Port={port};User ID=root;SslMode=Disabled",
        Server.Elasticsearch => $"http://elastic:{Password}@127.0.0.1:{port}",
        _ => $"http://127.0.0.1:{port}",
    };
}
