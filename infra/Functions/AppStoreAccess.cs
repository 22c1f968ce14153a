using Amazon.CDK.AWS.SecretsManager;

namespace Kinow.Infra.Functions;

/// <summary>How a function verifies what was bought in app stores.</summary>
internal static class AppStoreAccess
{
    /// <summary>Adds the variables; none where nothing is sold there.</summary>
    /// <param name="account">The key file that asks Google; null where nothing is sold at Google Play.</param>
    public static void Describe(DeploymentSettings settings, ISecret? account, ServiceEnvironment environment)
    {
        if (settings.AppStore is { } bundle)
        {
            environment["KINOW_PAYMENT_APP_STORE_BUNDLE"] = bundle;
            if (settings.StoreTests) environment["KINOW_PAYMENT_APP_STORE_TESTS"] = "true";
        }

        if (settings.PlayStore is not { } package || account is null) return;
        environment["KINOW_PAYMENT_PLAY_STORE_PACKAGE"] = package;
        environment.Add("KINOW_PAYMENT_PLAY_STORE_ACCOUNT", account);
        if (settings.StoreTests) environment["KINOW_PAYMENT_PLAY_STORE_TESTS"] = "true";
    }

    /// <summary>Adds by what the notifications of Google are known; nothing where it sends none.</summary>
    public static void DescribeNotifications(DeploymentSettings settings, ServiceEnvironment environment)
    {
        if (settings is not { PlayStore: not null, PlayStoreSender: { } sender }) return;
        environment["KINOW_PAYMENT_PLAY_STORE_SENDER"] = sender;
        environment["KINOW_PAYMENT_PLAY_STORE_AUDIENCE"] = FormattableString.Invariant($"kinow-client-api-{settings.Platform}");
    }
}
