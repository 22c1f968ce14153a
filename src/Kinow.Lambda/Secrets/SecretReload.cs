using System.Collections.Concurrent;

namespace Kinow.Lambda.Secrets;

/// <summary>Reads secrets again that the environment was made of, for what is rotated while a process runs.</summary>
public static class SecretReload
{
    private static readonly ConcurrentDictionary<string, SecretReference> References = new(StringComparer.Ordinal);

    /// <summary>
    /// Reads the secret of a variable again. The extension keeps what it has read for some minutes; the call throws
    /// <see cref="SecretException"/> when it cannot be had.
    /// </summary>
    /// <param name="variable">The variable of the environment.</param>
    /// <returns>Null when the variable was no reference to a secret.</returns>
    public static Func<Task<string>>? Of(string variable) =>
        References.TryGetValue(variable, out var reference) ? () => ReadAsync(variable, reference) : null;

    internal static void Remember(string variable, SecretReference reference) => References[variable] = reference;

    private static async Task<string> ReadAsync(string variable, SecretReference reference)
    {
        using var source = SecretsExtensionClient.FromEnvironment();
        return await SecretValues.ReadAsync(variable, reference, source);
    }
}
