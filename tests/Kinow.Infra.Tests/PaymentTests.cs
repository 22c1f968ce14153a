using System.Text.Json;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

[Collection(InfraCollection.Name)]
public sealed class PaymentTests(Synthesized stacks)
{
    [Theory]
    [InlineData("GraphQL", true)]
    [InlineData("Worker", true)]
    [InlineData("Webhook", false)]
    public void Keys_of_payments_are_with_those_who_begin_them_and_secrets_of_events_with_who_takes_them(string function, bool begins)
    {
        var keys = SecretOf("StripeKeys");
        var signing = SecretOf("StripeWebhookSecrets");
        var variables = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(f => f.Key.StartsWith(function + "Function", StringComparison.Ordinal)).Value);
        Assert.Equal(begins, variables.Contains($"{{\"Ref\":\"{keys}\"}},\"#secret\"", StringComparison.Ordinal));
        Assert.Equal(begins, variables.Contains($"{{\"Ref\":\"{keys}\"}},\"#publishable\"", StringComparison.Ordinal));
        Assert.Equal(!begins, variables.Contains("\"KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS\":", StringComparison.Ordinal));
        Assert.Equal(!begins, variables.Contains($"[\"secret:\",{{\"Ref\":\"{signing}\"}}]", StringComparison.Ordinal));
        Assert.DoesNotContain("KINOW_PAYMENT_TEST", variables, StringComparison.Ordinal);
        var rights = JsonSerializer.Serialize(
            stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(function, StringComparison.Ordinal)).Value);
        Assert.Equal(begins, rights.Contains(keys, StringComparison.Ordinal));
        Assert.Equal(!begins, rights.Contains(signing, StringComparison.Ordinal));

        string SecretOf(string name) => stacks["Api"].FindResources("AWS::SecretsManager::Secret").Keys
            .Single(id => id.StartsWith(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GraphQL", true, false)]
    [InlineData("Webhook", true, true)]
    [InlineData("Worker", false, false)]
    public void What_verifies_purchases_of_app_stores_is_with_those_who_take_them(string function, bool takes, bool isTold)
    {
        var account = stacks["Api"].FindResources("AWS::SecretsManager::Secret").Keys
            .Single(static id => id.StartsWith("PlayStoreAccount", StringComparison.Ordinal));
        var variables = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(f => f.Key.StartsWith(function + "Function", StringComparison.Ordinal)).Value);
        Assert.Equal(takes, variables.Contains("\"KINOW_PAYMENT_APP_STORE_BUNDLE\":\"com.example.app\"", StringComparison.Ordinal));
        Assert.Equal(takes, variables.Contains($"[\"secret:\",{{\"Ref\":\"{account}\"}}]", StringComparison.Ordinal));
        Assert.Equal(
            isTold, variables.Contains("\"KINOW_PAYMENT_PLAY_STORE_AUDIENCE\":\"kinow-client-api-257\"", StringComparison.Ordinal));

        // What is bought without money is given to nobody, unless it is asked for.
        Assert.DoesNotContain("STORE_TESTS", variables, StringComparison.Ordinal);
        Assert.DoesNotContain("STORE_ROOTS", variables, StringComparison.Ordinal);
        var rights = JsonSerializer.Serialize(
            stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(function, StringComparison.Ordinal)).Value);
        Assert.Equal(takes, rights.Contains(account, StringComparison.Ordinal));
    }

    [Fact]
    public void Gateways_reach_the_webhook_function_by_name()
    {
        var resources = stacks["Api"].FindResources("AWS::ApiGateway::Resource", Of(("Properties", Of(("PathPart", "{gateway}")))));
        var methods = stacks["Api"].FindResources(
            "AWS::ApiGateway::Method", Of(("Properties", Of(("ResourceId", Of(("Ref", Assert.Single(resources.Keys))))))));
        var method = JsonSerializer.Serialize(Assert.Single(methods.Values));
        Assert.Contains("\"HttpMethod\":\"POST\"", method, StringComparison.Ordinal);
        Assert.Contains("WebhookFunction", method, StringComparison.Ordinal);
    }
}
