using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>What apps are told of themselves in a scenario.</summary>
internal sealed class ScenarioSettings(PlatformSettings usual)
{
    private const int MaintenanceSeconds = 120;

    private readonly PlatformSettings maintenance = With(usual, AppStatus.Maintenance, MaintenanceSeconds, new(
        "We are working on it and will be back in two minutes.", "Nous faisons des travaux et revenons dans deux minutes."));

    private readonly PlatformSettings blocked = With(usual, AppStatus.Blocked, null, new(
        "This version can no longer be used. Please update the app.",
        "Cette version ne peut plus être utilisée. Mettez l’application à jour."));

    /// <summary>How long maintenance takes.</summary>
    public static TimeSpan Maintenance => TimeSpan.FromSeconds(MaintenanceSeconds);

    /// <summary>The settings. They are the same ones each time.</summary>
    public PlatformSettings In(Scenario scenario) => scenario switch
    {
        Scenario.Maintenance => maintenance,
        Scenario.BlockedBuild => blocked,
        _ => usual,
    };

    private static PlatformSettings With(
        PlatformSettings usual, AppStatus status, int? retryAfter, in (string English, string French) message) =>
        usual with
        {
            Apps = usual.Apps with
            {
                Rules = usual.Apps.Rules.Add(new()
                {
                    Id = long.MaxValue,
                    Status = status,
                    RetryAfter = retryAfter,
                    Message = LocalizedText.Of(
                        [new(LanguageCode.Parse("en"), message.English), new(LanguageCode.Parse("fr"), message.French)]),
                }),
            },
        };
}
