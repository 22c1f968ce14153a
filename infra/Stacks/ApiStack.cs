using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.SecretsManager;
using Constructs;
using Kinow.Infra.Api;
using Kinow.Infra.Functions;

namespace Kinow.Infra.Stacks;

/// <summary>The three functions and the API in front of them.</summary>
public sealed class ApiStack : Stack
{
    private readonly DeploymentSettings settings;
    private readonly NetworkStack network;
    private readonly EdgeStack? edge;
    private readonly BroadcastStack? broadcast;
    private readonly LayerVersion certificates;

    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="network">Where the functions run.</param>
    /// <param name="data">What they read and write.</param>
    /// <param name="queues">What lies between them.</param>
    /// <param name="settings">The platform and its sizes.</param>
    /// <param name="properties">Description and protection.</param>
    /// <param name="edge">CloudFront in front of the API; null where there is none.</param>
    /// <param name="broadcast">Where answers are broadcast; null where none are.</param>
    public ApiStack(
        Construct scope, string id, NetworkStack network, DataStack data, QueueStack queues, DeploymentSettings settings,
        IStackProps properties, EdgeStack? edge = null, BroadcastStack? broadcast = null)
        : base(scope, id, properties)
    {
        (this.edge, this.broadcast) = (edge, broadcast);
        this.settings = settings;
        this.network = network;
        var stores = new StoreAccess(data, queues, Region, settings.Platform);
        TokenKeys = new Secret(
            this, "TokenKeys", new SecretProps { Description = "Keys that sign access tokens, as a JWK set; put there by the operator" });
        Playback = new Secret(this, "Playback", new SecretProps
        {
            Description = "Where media are served from and what signs them; put there by the operator",
        });
        Identities = new Secret(this, "Identities", new SecretProps
        {
            Description = "Other services and servers that open accounts; put there by the operator, {} for none",
            SecretObjectValue = new Dictionary<string, SecretValue>(),
        });
        WebhookSecret = new Secret(this, "WebhookSecret", new SecretProps
        {
            Description = "What notifications are signed with",
            GenerateSecretString = new SecretStringGenerator { PasswordLength = 44, ExcludePunctuation = true },
        });

        if (settings.Stripe)
        {
            StripeKeys = new Secret(this, "StripeKeys", new SecretProps
            {
                Description = "Keys of Stripe, put there by the operator: secret and publishable of a JSON object",
            });
            StripeWebhookSecrets = new Secret(this, "StripeWebhookSecrets", new SecretProps
            {
                Description = "What Stripe's webhooks are signed with, separated by spaces; put there by the operator",
            });
        }

        if (settings.PlayStore is not null)
        {
            PlayStoreAccount = new Secret(this, "PlayStoreAccount", new SecretProps
            {
                Description = "Key file of the service account that asks Google Play, JSON; put there by the operator",
            });
        }

        if (settings.FastlyService is not null)
        {
            FastlyToken = new Secret(this, "FastlyToken", new SecretProps
            {
                Description = "Token of Fastly's API that may purge the service (purge_select); put there by the operator",
            });
        }

        certificates = new LayerVersion(this, "Certificates", new LayerVersionProps
        {
            Description = "The certificate authorities of Amazon RDS",
            Code = Code.FromAsset(settings.Certificates),
        });
        GraphQL = CreateGraphQL(stores, data, queues);
        Webhook = CreateWebhook(stores, data, queues);
        Api = new ClientRestApi(this, "Api", GraphQL, Webhook, settings, edge?.OriginKey);
        edge?.Lead(this, Api.RestApi);
        Worker = CreateWorker(stores, data, queues);
        _ = new CfnOutput(this, "Url", new CfnOutputProps { Value = Api.RestApi.Url, Description = "Where apps reach the API" });
    }

    /// <summary>Answers GraphQL.</summary>
    public Function GraphQL { get; }

    /// <summary>What it was told, for others that answer GraphQL.</summary>
    public ServiceEnvironment GraphQLEnvironment { get; private set; } = null!;

    /// <summary>Carries out commands and delivers notifications.</summary>
    public Function Worker { get; }

    /// <summary>Takes notifications.</summary>
    public Function Webhook { get; }

    /// <summary>The API in front.</summary>
    public ClientRestApi Api { get; }

    /// <summary>Keys that sign access tokens.</summary>
    public Secret TokenKeys { get; }

    /// <summary>Where media are served from, and the keys that sign their addresses.</summary>
    public Secret Playback { get; }

    /// <summary>Which other services and servers open accounts, with their secrets.</summary>
    public Secret Identities { get; }

    /// <summary>What notifications are signed with.</summary>
    public Secret WebhookSecret { get; }

    /// <summary>What begins and refunds payments at Stripe; null where it takes none.</summary>
    public Secret? StripeKeys { get; }

    /// <summary>What Stripe's webhooks are signed with; null where it takes no payments.</summary>
    public Secret? StripeWebhookSecrets { get; }

    /// <summary>What asks Google Play for purchases; null where nothing is sold there.</summary>
    public Secret? PlayStoreAccount { get; }

    /// <summary>What purges at Fastly; null where it is not in front.</summary>
    public Secret? FastlyToken { get; }

    private bool TakesPayments => StripeWebhookSecrets is not null || settings.AppStore is not null || settings.PlayStore is not null;

    private Function CreateGraphQL(StoreAccess stores, DataStack data, QueueStack queues)
    {
        // What it reads on a miss it writes into the read model under the clock of the server that answered: a reader that lags would put
        // old rows there under a new clock.
        var user = data.Users[DataStack.GraphQLUser];
        var environment = stores.Environment(data.Database.ClusterEndpoint.Hostname, user);
        environment.Add("KINOW_TOKEN_KEYS", TokenKeys);
        environment.Add("KINOW_PLAYBACK", Playback);
        environment.Add("KINOW_IDENTITIES", Identities);
        if (settings.RateLimits is { } limits) environment["KINOW_RATE_LIMITS"] = limits;
        if (settings.Ide) environment["KINOW_IDE"] = "true";
        if (edge is not null) environment[EdgeStack.ViewerAddressVariable] = EdgeStack.ViewerAddressHeader;
        broadcast?.Describe(environment);
        StripeAccess.Describe(StripeKeys, environment);
        AppStoreAccess.Describe(settings, PlayStoreAccount, environment);
        GraphQLEnvironment = environment;
        var function = Create("GraphQL", "Answers GraphQL", "graphql.zip", environment, Duration.Seconds(5));
        stores.AllowAnswering(function);
        return function;
    }

    private Function CreateWebhook(StoreAccess stores, DataStack data, QueueStack queues)
    {
        // It re-reads what was just written: from the writer, because a reader may lag.
        var user = data.Users[DataStack.WebhookUser];
        var environment = stores.Environment(data.Database.ClusterEndpoint.Hostname, user);
        environment.Add("KINOW_WEBHOOK_SECRETS", WebhookSecret);
        if (StripeWebhookSecrets is { } signing)
            environment.Add("KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS", signing);
        AppStoreAccess.Describe(settings, PlayStoreAccount, environment);
        AppStoreAccess.DescribeNotifications(settings, environment);
        if (edge is not null) environment["KINOW_EDGE"] = edge.Purged;
        if (FastlyToken is { } token)
        {
            environment["KINOW_EDGE"] = $"fastly:{settings.FastlyService}";
            environment.Add("KINOW_EDGE_TOKEN", token);
        }

        var function = Create("Webhook", "Refreshes what a change touches", "webhook.zip", environment, Duration.Seconds(30));
        stores.AllowDocuments(function, "Get", "Post", "Put", "Head");
        edge?.Distribution.Grant(function, "cloudfront:CreateInvalidation");

        // What a gateway or an app store tells becomes a command. The keys that move money stay elsewhere.
        if (TakesPayments) queues.Commands.GrantSendMessages(function);
        return function;
    }

    private Function CreateWorker(StoreAccess stores, DataStack data, QueueStack queues)
    {
        var user = data.Users[DataStack.WorkerUser];
        var environment = stores.Environment(data.Database.ClusterEndpoint.Hostname, user);
        environment.Add("KINOW_WEBHOOK_SECRETS", WebhookSecret);
        environment["KINOW_WEBHOOK_URL"] = $"{Api.RestApi.Url}v1/notifications {settings.OtherWebhooks}".TrimEnd();
        if (settings.MailFrom is { } from)
        {
            environment["KINOW_MAIL"] = $"ses:{Region}";
            environment["KINOW_MAIL_FROM"] = from;
            if (settings.MailSupport is { } support) environment["KINOW_MAIL_SUPPORT"] = support;
        }

        StripeAccess.Describe(StripeKeys, environment);
        var function = Create(
            "Worker", "Carries out commands and delivers notifications", "worker.zip", environment, QueueStack.WorkerTimeout);
        stores.AllowDocuments(function, "Get", "Post", "Put", "Head");
        stores.AllowDeletingDocuments(function);
        if (settings.MailFrom is { } sender) MailAccess.Allow(function, sender);
        queues.DeadLetters.GrantSendMessages(function);
        function.AddEventSource(new SqsEventSource(queues.Commands, new SqsEventSourceProps
        {
            BatchSize = 10,
            ReportBatchItemFailures = true,

            // So many connections the database spares for writing.
            MaxConcurrency = 50,
        }));

        // One run a minute that lasts almost a minute: notifications leave at once, without a machine that always runs.
        _ = new Rule(this, "Notifications", new RuleProps
        {
            Description = "Keeps the delivery of notifications running",
            Schedule = Schedule.Rate(Duration.Minutes(1)),
            Targets = [new LambdaFunction(function, new LambdaFunctionProps { RetryAttempts = 0, MaxEventAge = Duration.Minutes(1) })],
        });
        return function;
    }

    private Function Create(string name, string description, string zip, ServiceEnvironment environment, Duration timeout)
    {
        var function = new ClientApiFunction(
            this,
            name,
            network,
            new(description, Path.Combine(settings.Artifacts, zip), environment.ForFunction(), timeout) { Layers = [certificates] }).Function;
        environment.GrantRead(function);
        return function;
    }
}
