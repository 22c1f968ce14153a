using System.Diagnostics.CodeAnalysis;

namespace Kinow.Lambda.Secrets;

/// <summary>A reference to a secret in an environment variable: <c>secret:{arn or name}</c> or <c>secret:{arn or name}#{key}</c>.</summary>
internal sealed record SecretReference(string Id, string? Key)
{
    private const string Prefix = "secret:";

    /// <summary>Reads the value of a variable.</summary>
    /// <returns>Whether it refers to a secret.</returns>
    public static bool TryParse(string? value, [NotNullWhen(true)] out SecretReference? reference)
    {
        reference = null;
        if (value is null || !value.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        var hash = value.IndexOf('#', StringComparison.Ordinal);
        reference = hash < 0 ? new(value[Prefix.Length..], null) : new(value[Prefix.Length..hash], value[(hash + 1)..]);
        return true;
    }
}
