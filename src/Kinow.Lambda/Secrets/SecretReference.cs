using System.Diagnostics.CodeAnalysis;

namespace Kinow.Lambda.Secrets;

/// <summary>What a variable says in place of a secret: <c>secret:{arn or name}</c> or <c>secret:{arn or name}#{key}</c>.</summary>
/// <param name="Id">The secret's ARN or name.</param>
/// <param name="Key">The member of the secret's JSON object; <c>null</c> for the whole text.</param>
internal sealed record SecretReference(string Id, string? Key)
{
    private const string Prefix = "secret:";

    /// <summary>Reads the value of a variable.</summary>
    /// <param name="value">The value.</param>
    /// <param name="reference">What it refers to.</param>
    /// <returns>Whether it refers to a secret.</returns>
    public static bool TryParse(string? value, [NotNullWhen(true)] out SecretReference? reference)
    {
        reference = null;
        if (value is null || !value.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var hash = value.IndexOf('#', StringComparison.Ordinal);
        reference = hash < 0 ? new(value[Prefix.Length..], null) : new(value[Prefix.Length..hash], value[(hash + 1)..]);
        return true;
    }
}
