using System.Collections;
using System.Text.Json;

namespace Kinow.Lambda.Secrets;

/// <summary>
/// Environment variables whose value is <c>secret:{arn or name}</c>, or <c>secret:{arn or name}#{key}</c> for a member of a secret's JSON
/// object, hold the secret itself once this has run. One that cannot be had is an error: nothing starts without it.
/// </summary>
public static class SecretValues
{
    /// <summary>Puts the secrets into the environment of this process, through the extension of this function.</summary>
    /// <exception cref="SecretException">A secret cannot be had.</exception>
    public static async Task ResolveEnvironmentAsync()
    {
        using var source = SecretSource.FromEnvironment();
        await ResolveAsync(Environment.GetEnvironmentVariables(), source, Environment.SetEnvironmentVariable);
    }

    /// <summary>Whether any variable refers to a secret.</summary>
    /// <param name="variables">Names and values.</param>
    internal static bool AreNeeded(IDictionary variables) => variables.Values.Cast<object?>().Any(v => SecretReference.TryParse(v as string, out _));

    /// <summary>Resolves what refers to secrets. Each secret is read once.</summary>
    /// <param name="variables">Names and values.</param>
    /// <param name="source">Where secrets are read.</param>
    /// <param name="set">Takes a name and its secret.</param>
    internal static async Task ResolveAsync(IDictionary variables, SecretSource source, Action<string, string> set)
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

            var value = reference.Key is { } key ? Member(name, reference.Id, key, text) : text;
            if (value.Length == 0) throw new SecretException($"{name}: the secret {reference.Id} is empty.");
            Redaction.Remember(value);
            set(name, value);
        }
    }

    private static async Task<string> ReadAsync(string name, string id, SecretSource source)
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
