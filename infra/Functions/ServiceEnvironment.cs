using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SecretsManager;

namespace Kinow.Infra.Functions;

/// <summary>The variables of a service, some of them secrets, in the forms of those who start it.</summary>
public sealed class ServiceEnvironment
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ISecret Secret, string? Field)> secrets = new(StringComparer.Ordinal);

    /// <summary>The value of a variable that is no secret.</summary>
    public string this[string name]
    {
        get => values[name];
        set => values[name] = value;
    }

    /// <summary>Sets a variable to a secret, or to a field of its JSON object.</summary>
    public void Add(string name, ISecret secret, string? field = null) => secrets[name] = (secret, field);

    /// <summary>For a function, which replaces what names a secret when it starts.</summary>
    public Dictionary<string, string> ForFunction()
    {
        var all = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var (name, (secret, field)) in secrets)
            all[name] = field is null ? $"secret:{secret.SecretArn}" : $"secret:{secret.SecretArn}#{field}";
        return all;
    }

    /// <summary>What is no secret, for a task of ECS.</summary>
    public Dictionary<string, string> ForTask() => new(values, StringComparer.Ordinal);

    /// <summary>The secrets, which ECS reads when it starts a task.</summary>
    public Dictionary<string, Amazon.CDK.AWS.ECS.Secret> SecretsForTask() => secrets.ToDictionary(
        static secret => secret.Key,
        static secret => secret.Value.Field is { } field
            ? Amazon.CDK.AWS.ECS.Secret.FromSecretsManager(secret.Value.Secret, field)
            : Amazon.CDK.AWS.ECS.Secret.FromSecretsManager(secret.Value.Secret),
        StringComparer.Ordinal);

    /// <summary>Lets a function read the secrets.</summary>
    public void GrantRead(IGrantable function)
    {
        foreach (var secret in secrets.Values.Select(static secret => secret.Secret).Distinct()) secret.GrantRead(function);
    }
}
