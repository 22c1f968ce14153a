using Amazon.CDK.AWS.SecretsManager;
using Constructs;

namespace Kinow.Infra.Edge;

/// <summary>
/// What proves to an origin that a request came through the distribution: a header with a secret. CloudFront overwrites what a caller sends
/// under that name.
/// </summary>
public sealed class OriginKey : Construct
{
    /// <summary>Name of the header, in lower case.</summary>
    public const string Header = "x-kinow-edge";

    private readonly Secret secret;

    /// <summary>Makes a secret.</summary>
    /// <param name="scope">The stack.</param>
    /// <param name="id">Its name in the stack.</param>
    public OriginKey(Construct scope, string id)
        : base(scope, id) => secret = new(this, "Secret", new SecretProps
        {
            Description = "What the origins know requests by that came through CloudFront",
            GenerateSecretString = new SecretStringGenerator { PasswordLength = 44, ExcludePunctuation = true },
        });

    /// <summary>The value, which CloudFormation puts in when it deploys: no template holds it.</summary>
    public string Value => secret.SecretValue.UnsafeUnwrap();
}
