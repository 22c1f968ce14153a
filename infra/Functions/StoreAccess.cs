using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SecretsManager;
using Kinow.Infra.Stacks;

namespace Kinow.Infra.Functions;

/// <summary>How a function finds the stores, and the least rights that it needs for them.</summary>
/// <param name="data">The database and the search engine.</param>
/// <param name="queues">The queues.</param>
/// <param name="region">Region of the deployment.</param>
/// <param name="platform">Identifier of the platform.</param>
internal sealed class StoreAccess(DataStack data, QueueStack queues, string region, long platform)
{
    // Where the layer with the certificate authorities of Amazon RDS puts them.
    private const string DatabaseAuthorities = "/opt/rds-ca.pem";

    /// <summary>Variables that every function has.</summary>
    /// <param name="user">The function's own user of the database.</param>
    public ServiceEnvironment Environment(string sqlHost, ISecret user)
    {
        var environment = new ServiceEnvironment
        {
            ["KINOW_PLATFORM"] = $"{platform}",
            ["KINOW_SQL"] = $"Server={sqlHost};Port=3306;Database={DataStack.DatabaseName};SslMode=VerifyFull;SslCa={DatabaseAuthorities}",
            ["KINOW_SEARCH"] = $"https://{data.Search.DomainEndpoint}",
            ["KINOW_SEARCH_AUTH"] = $"sigv4:{region}",
            ["KINOW_QUEUE"] = $"https://sqs.{region}.amazonaws.com",
            ["KINOW_QUEUE_NAME"] = queues.Commands.QueueName,
        };
        environment.Add("KINOW_SQL_USER", user, "username");
        environment.Add("KINOW_SQL_PASSWORD", user, "password");
        return environment;
    }

    /// <summary>May do what answering GraphQL needs.</summary>
    public void AllowAnswering(IGrantable service)
    {
        AllowDocuments(service, "Get", "Post", "Put", "Head");
        AllowDeletingDocuments(service);
        queues.Commands.GrantSendMessages(service);
    }

    /// <summary>
    /// May read and write the documents of this platform's indices, and nothing of the domain's administration. What the bodies of
    /// <c>_msearch</c>, <c>_mget</c> and <c>_bulk</c> name is nothing that a path shows: there the functions themselves refuse to write
    /// elsewhere. The domain is the platform's alone, so even a stolen role reaches nothing of another platform.
    /// </summary>
    /// <param name="function">The function.</param>
    /// <param name="verbs">HTTP methods that it needs.</param>
    public void AllowDocuments(IGrantable function, params string[] verbs)
    {
        string[] actions = [.. verbs.Select(static verb => $"es:ESHttp{verb}")];
        function.GrantPrincipal.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = actions,
            Resources =
            [
                $"{data.Search.DomainArn}/kinow-{platform}-*",
                $"{data.Search.DomainArn}/_msearch",
                $"{data.Search.DomainArn}/_mget",
                $"{data.Search.DomainArn}/_bulk",
            ],
        }));
    }

    /// <summary>May delete single documents of this platform's indices, and no index.</summary>
    public void AllowDeletingDocuments(IGrantable function) => function.GrantPrincipal.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["es:ESHttpDelete"],
        Resources = [$"{data.Search.DomainArn}/kinow-{platform}-*/_doc/*"],
    }));
}
