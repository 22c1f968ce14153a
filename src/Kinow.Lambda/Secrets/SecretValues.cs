using System.Collections;
using System.Text.Json;

namespace Kinow.Lambda.Secrets;

/// <summary>
/// Environment variables whose value is <c>secret:{arn or name}</c>, or <c>secret:{arn or name}#{key}</c> for a member of a secret's JSON
/// object, hold the secret itself once this has run. A secret that cannot be read is an error, so that nothing starts without it.
/// </summary>
internal static class SecretValues
{
    /// <summary>Replaces references in this process's environment by their secrets.</summary>
    /// <exception cref="SecretException">A secret cannot be had.</exception>
    public static async Task ResolveEnvironmentAsync()
    {
        using var source = SecretsExtensionClient.FromEnvironment();
        await ResolveAsync(Environment.GetEnvironmentVariables(), source, Environment.SetEnvironmentVariable);
    }

    /// <summary>The value that a reference stands for now.</summary>
    /// <exception cref="SecretException">It cannot be had.</exception>
    internal static async Task<string> ReadAsync(string name, SecretReference reference, SecretsExtensionClient source) =>
        Value(name, reference, await ReadAsync(name, reference.Id, source));

    /// <summary>Whether any variable refers to a secret.</summary>
    internal static bool AreNeeded(IDictionary variables) =>
        variables.Values.Cast<object?>().Any(v => SecretReference.TryParse(v as string, out _));

    /// <summary>Resolves what refers to secrets. Each secret is read once.</summary>
    internal static async Task ResolveAsync(IDictionary variables, SecretsExtensionClient source, Action<string, string> set)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry variable in variables)
        {
            if (!SecretReference.TryParse(variable.Value as string, out var reference)) continue;
            var name = (string)variable.Key;
            if (reference.Id.Length == 0) throw new SecretException($"{name} refers to a secret without a name.");
            if (!read.TryGetValue(reference.Id, out var text))
            {
                text = await ReadAsync(name, reference.Id, source);
                read.Add(reference.Id, text);
            }

            SecretReload.Remember(name, reference);
            set(name, Value(name, reference, text));
        }
    }

    private static string Value(string name, SecretReference reference, string text)
    {
        var value = reference.Key is { } key ? Member(name, reference.Id, key, text) : text;
        if (value.Length == 0) throw new SecretException($"{name}: the secret {reference.Id} is empty.");
        Redaction.Register(value);
        return value;
    }

    private static async Task<string> ReadAsync(string name, string id, SecretsExtensionClient source)
    {
        try
        {
            return await source.ReadAsync(id);
        }
        catch (SecretException error)
        {
            throw new SecretException($"{name}: {error.Message}", error.InnerException);
        }
    }

    private static string Member(string name, string id, string key, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(key, out var member))
            {
                return member.ValueKind switch
                {
                    JsonValueKind.String => member.GetString()!,
                    JsonValueKind.Number => member.GetRawText(),
                    _ => throw new SecretException($"{name}: {key} of the secret {id} is neither a text nor a number."),
                };
            }
        }
        catch (JsonException)
        {
            throw new SecretException($"{name}: the secret {id} is not JSON, so it has no {key}.");
        }

        throw new SecretException($"{name}: the secret {id} has no {key}.");
    }
}
