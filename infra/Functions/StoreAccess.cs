using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
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
    public Dictionary<string, string> Environment(string sqlHost, ISecret user) => new(StringComparer.Ordinal)
    {
        ["KINOW_PLATFORM"] = $"{platform}",
        ["KINOW_SQL"] = $"Server={sqlHost};Port=3306;Database={DataStack.DatabaseName};SslMode=VerifyFull;SslCa={DatabaseAuthorities}",
        ["KINOW_SQL_USER"] = SecretReference(user, "username"),
        ["KINOW_SQL_PASSWORD"] = SecretReference(user, "password"),
        ["KINOW_SEARCH"] = $"https://{data.Search.DomainEndpoint}",
        ["KINOW_SEARCH_AUTH"] = $"sigv4:{region}",
        ["KINOW_QUEUE"] = $"https://sqs.{region}.amazonaws.com",
        ["KINOW_QUEUE_NAME"] = queues.Commands.QueueName,
    };

    /// <summary>Value of a variable that the function replaces by a secret when it starts.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="field">Field of the secret's JSON object; null for the whole text.</param>
    public static string SecretReference(ISecret secret, string? field = null) =>
        field is null ? $"secret:{secret.SecretArn}" : $"secret:{secret.SecretArn}#{field}";

    /// <summary>
    /// May read and write the documents of this platform's indices, and nothing of the domain's administration. What the bodies of
    /// <c>_msearch</c>, <c>_mget</c> and <c>_bulk</c> name is nothing that a path shows: there the functions themselves refuse to write
    /// elsewhere. The domain is the platform's alone, so even a stolen role reaches nothing of another platform.
    /// </summary>
    /// <param name="function">The function.</param>
    /// <param name="verbs">HTTP methods that it needs.</param>
    public void AllowDocuments(Function function, params string[] verbs)
    {
        string[] actions = [.. verbs.Select(static verb => $"es:ESHttp{verb}")];
        function.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps
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
    public void AllowDeletingDocuments(Function function) => function.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["es:ESHttpDelete"],
        Resources = [$"{data.Search.DomainArn}/kinow-{platform}-*/_doc/*"],
    }));
}
