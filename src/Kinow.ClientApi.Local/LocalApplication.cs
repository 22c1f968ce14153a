using System.Net.Sockets;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Docs;
using Kinow.ClientApi.Local.Drafts;
using Kinow.ClientApi.Local.Front;
using Kinow.ClientApi.Local.Media;
using Kinow.ClientApi.Local.Mock;
using Kinow.ClientApi.Local.Pictures;
using Kinow.ClientApi.Local.Recording;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Webhook;
using Kinow.ClientApi.Worker.Hosting;
using Kinow.ClientApi.Worker.Renewing;
using Kinow.ClientApi.Worker.Scheduling;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.AspNetCore.Ide;
using Kinow.GraphQL.Types;
using Kinow.Lambda.Hosting;
using Microsoft.Extensions.Options;

namespace Kinow.ClientApi.Local;

/// <summary>The whole system in one process, over a generated catalogue in memory.</summary>
public static class LocalApplication
{
    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Where it says what runs.</param>
    /// <param name="error">Where it says why it does not run.</param>
    /// <returns>The exit code: 0; 1 when it cannot listen where it should; 2 for a command line that cannot be used.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        LocalOptions options;
        try
        {
            options = LocalOptions.Parse(args) with { Sample = SampleApp.Find(AppContext.BaseDirectory) };
        }
        catch (FormatException wrong)
        {
            await error.WriteLineAsync($"{wrong.Message} --help lists the options.");
            return 2;
        }

        if (options.Help)
        {
            await output.WriteLineAsync(LocalOptions.Usage);
            return 0;
        }

        return options.RealStores ? await RealApplication.RunAsync(options, output, error) : await RunEmbeddedAsync(options, output, error);
    }

    private static async Task<int> RunEmbeddedAsync(LocalOptions options, TextWriter output, TextWriter error)
    {
        try
        {
            await output.WriteLineAsync($"Kinow Client API: generating {options.Products:N0} products from seed {options.Seed} …");
            var accounts = new List<FrontAccount>();
            await using var application = Build(options, accounts: accounts);
            accounts.AddRange(await TestTokens.MakeAsync(application.Services, CancellationToken.None));
            await application.StartAsync();
            await Banner.WriteAsync(output, application.Urls, options, accounts);
            await application.WaitForShutdownAsync();
            return 0;
        }
        catch (IOException refused)
        {
            await error.WriteLineAsync($"{refused.Message} Choose another address, such as --urls http://127.0.0.1:5081.");
            return 1;
        }
        catch (Exception refused) when (
            refused is SocketException or InvalidOperationException or SettingsException or DraftException or RecordingException)
        {
            await error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    /// <summary>Puts the process together over stores in memory.</summary>
    /// <param name="options">What the command line asks for.</param>
    /// <param name="time">The clock of all of it; null for the machine's.</param>
    /// <param name="accounts">The accounts that the first page shows; null for those that are generated, without tokens.</param>
    internal static WebApplication Build(LocalOptions options, TimeProvider? time = null, IReadOnlyList<FrontAccount>? accounts = null)
    {
        var settings = StoreSettings.FromEnvironment();
        var mail = LocalMail.Of(settings);
        var clock = time ?? TimeProvider.System;
        var application = Build(options, services =>
        {
            var pictures = new Uri(options.PublicUrl ?? LocalAddress.Of(options.Urls.Split(';')[0]), PictureFiles.Path);
            services.AddSingleton(clock)
                .AddDemoStores(options.Seed, options.Products, clock.GetUtcNow(), clock, pictures, plays: !options.Still)

                // What the process holds ends with it, and so may its keys.
                .Configure<TokenOptions>(static tokens => tokens.AllowGeneratedKeys = true);
            mail.AddTo(services);
            new LocalPayments(settings, options.PublicUrl).AddTo(services);
            services.AddRenewals(static provider => provider.GetRequiredService<ICommandBus>())
                .AddPaymentWork()
                .AddScheduledWorkHere();
        });
        application.MapPayments();
        application.MapPictures();
        application.MapPaymentPage();
        if (mail.Memory is { } memory) application.MapMailPage(memory);
        application.MapFrontPage(
            $"{options.Products:N0} generated products in memory, from seed {options.Seed}, seen from {options.Country}. "
            + "What is changed is lost when the process ends.",
            FrontLinks.Of(options, mail.Memory is not null),
            accounts ?? FrontAccounts.All);
        return application;
    }

    /// <summary>Puts the process together.</summary>
    /// <param name="options">What the command line asks for.</param>
    /// <param name="addStores">Registers the stores.</param>
    internal static WebApplication Build(LocalOptions options, Action<IServiceCollection> addStores)
    {
        var contract = new Lazy<Schema>(ClientApiServices.CreateSchema);
        var draft = options.DraftFile is { } file ? DraftSchema.Read(file, contract.Value) : null;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Nothing is configured by files, so none are watched.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddServiceRules();
        addStores(builder.Services);
        builder.Services.Configure<RequestOptions>(o => o.DefaultCountry = CountryCode.Parse(options.Country));

        // Who develops, tests or measures is one caller, who may ask as often as they like unless the environment says otherwise, and
        // connect as often.
        builder.Services.Configure<RateLimitOptions>(static limits => limits.CountsRequests = false);

        // No server of media is behind a developer's machine unless the environment names one.
        var media = MediaFiles.OfProcess();
        builder.Services.Configure<PlaybackOptions>(playback => playback.OwnMedia = media);
        builder.Services.AddClientApi(http =>
        {
            http.TrustedOnly = options.TrustedOnly;
            http.AutomaticPersistedQueries = !options.TrustedOnly;
            http.ServerTiming = options.Ide;
            http.DependencyReports = true;
            http.Live.MaxConnectionsPerNetwork = int.MaxValue;
            if (options.AnswersAsDeployed) http.Answers.MaxAge = ClientApiServices.AnswerAge;
            http.Cors.AllowedOrigins.Add("*");
            if (draft is not { IsWhole: true }) http.TrustedOperations.AddFolder(Path.Combine(AppContext.BaseDirectory, "operations"));
            if (options.Sample is { } sample) http.TrustedOperations.AddFolder(sample.Operations);
        }, new() { ShowsDirectives = options.Ide });
        if (draft is not null) builder.Services.AddDraft(draft, contract.Value, options.Seed);
        if (options.ReplayFolder is { } replay) builder.Services.AddReplay(replay, draft?.Schema ?? contract.Value);
        if (options.Mock is { } mock) builder.Services.AddMock(mock);
        if (options.RecordFolder is { } record)
        {
            builder.Services.AddRecording(
                record,
                draft?.Schema ?? contract.Value,
                wrap => builder.Services.Wrap<IGraphQLContextFactory>((_, usual) => wrap(usual)));
        }

        var application = builder.Build();
        if (options.Mock is not null) application.UseMiddleware<MockMiddleware>();
        if (options is { RecordFolder: not null } or { ReplayFolder: not null }) application.UseMiddleware<RecordingMiddleware>();
        application.MapClientApi();
        var docs = DocsSite.OfProcess();
        application.MapDocs(docs);
        options.Sample?.Map(application);
        if (application.Services.GetRequiredService<IOptions<PlaybackOptions>>().Value.Configuration is "") application.MapMedia(media);
        if (options.Ide)
        {
            application.MapGraphQLIde(ClientApiEndpoints.GraphQL, new GraphQLIdeOptions
            {
                Title = "Kinow Client API",
                Example = IdeContent.Example,
                Accounts = IdeContent.Accounts,
                Operations = [.. IdeContent.Live, .. IdeContent.OperationsOf(docs)],
            });
        }

        return application;
    }
}
