using Amazon.CDK.AWS.SecretsManager;

namespace Kinow.Infra.Functions;

/// <summary>How a function that begins payments finds Stripe.</summary>
internal static class StripeAccess
{
    /// <summary>Adds the variables; none where Stripe takes no payments.</summary>
    public static void Describe(ISecret? keys, ServiceEnvironment environment)
    {
        if (keys is null) return;
        environment.Add("KINOW_PAYMENT_STRIPE_SECRET", keys, "secret");
        environment.Add("KINOW_PAYMENT_STRIPE_PUBLISHABLE", keys, "publishable");
    }
}
