namespace Kinow.Infra.Edge;

/// <summary>Settings that name something of AWS, or a host.</summary>
internal static class ArnSettings
{
    /// <summary>An ARN of a service, and of a region where one is given behind it.</summary>
    /// <exception cref="FormatException">It is missing, or another.</exception>
    public static string Required(Func<string, string?> text, string name, string service) =>
        Optional(text, name, service) ?? throw new FormatException($"{name} is missing: an ARN that begins with arn:aws:{service}:.");

    /// <summary>The same; null where it is not given.</summary>
    /// <exception cref="FormatException">It is another.</exception>
    public static string? Optional(Func<string, string?> text, string name, string service) => text(name) switch
    {
        null => null,
        var arn when arn.StartsWith($"arn:aws:{service}:", StringComparison.Ordinal) => arn,
        _ => throw new FormatException($"{name} is an ARN that begins with arn:aws:{service}:."),
    };

    /// <summary>The name of a host.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static string Domain(string name, string value) =>
        Uri.CheckHostName(value) == UriHostNameType.Dns && value.Contains('.', StringComparison.Ordinal)
            ? value
            : throw new FormatException($"{name} is the name of a host such as v1.api.example.com, not {value}.");
}
