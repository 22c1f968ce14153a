using System.Globalization;
using Kinow.Infra.Edge;

namespace Kinow.Infra.Live;

/// <summary>The service that keeps answers current.</summary>
/// <param name="Image">Repository and tag of its image in the account's registry, such as <c>kinow-live:1.4.0</c>.</param>
/// <param name="Domain">The name that leads to its load balancer, such as <c>live.api.example.com</c>.</param>
/// <param name="Certificate">ARN of the name's certificate, in the region of the API.</param>
public sealed record LiveSettings(string Image, string Domain, string Certificate)
{
    private const int MostTasks = 1_000;
    private const int MostConnections = 1_000_000;

    /// <summary>Least and most tasks.</summary>
    public (double Least, double Most) Tasks { get; init; } = (2, 20);

    /// <summary>Connections of a task, on average, that others are started beyond.</summary>
    public double Connections { get; init; } = 5_000;

    /// <summary>Reads the settings; null without <c>liveImage</c>.</summary>
    /// <param name="text">Gives the value of a name, or null.</param>
    /// <exception cref="FormatException">A value is missing or makes no sense; the message names it.</exception>
    public static LiveSettings? Read(Func<string, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text("liveImage") is not { } image) return null;
        if (image.Split(':') is not [{ Length: > 0 }, { Length: > 0 }] || image.Contains('@', StringComparison.Ordinal))
            throw new FormatException("liveImage is a repository and a tag such as kinow-live:1.4.0.");
        var settings = new LiveSettings(
            image,
            ArnSettings.Domain("liveDomain", text("liveDomain") ?? ""),
            ArnSettings.Required(text, "liveCertificate", "acm"));
        return settings with
        {
            Tasks = (
                Number(text, "liveLeast", settings.Tasks.Least, MostTasks), Number(text, "liveMost", settings.Tasks.Most, MostTasks)),
            Connections = Number(text, "liveConnections", settings.Connections, MostConnections),
        };
    }

    private static double Number(Func<string, string?> text, string name, double fallback, int most)
    {
        if (text(name) is not { } given) return fallback;
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name} is a whole number from 1 to {most}, not {given}."));
    }
}
