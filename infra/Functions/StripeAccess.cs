using Amazon.CDK.AWS.SecretsManager;

namespace Kinow.Infra.Functions;

/// <summary>How a function that begins payments finds Stripe.</summary>
internal static class StripeAccess
{
    /// <summary>Adds the variables; none where Stripe takes no payments.</summary>
    public static void Describe(ISecret? keys, Dictionary<string, string> environment)
    {
        if (keys is null) return;
        environment["KINOW_PAYMENT_STRIPE_SECRET"] = StoreAccess.SecretReference(keys, "secret");
        environment["KINOW_PAYMENT_STRIPE_PUBLISHABLE"] = StoreAccess.SecretReference(keys, "publishable");
    }
}
