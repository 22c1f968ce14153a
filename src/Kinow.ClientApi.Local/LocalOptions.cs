using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Front;
using Kinow.ClientApi.Local.Mock;

namespace Kinow.ClientApi.Local;

/// <summary>What the command line asks for.</summary>
internal sealed record LocalOptions
{
    public const string Usage = """
        Usage: dotnet run --project src/Kinow.ClientApi.Local -- [options]

          --urls <url>        where to listen                  (default http://127.0.0.1:5080)
          --stores <which>    embedded: a generated catalogue in memory (the default); real: the servers that KINOW_SQL, KINOW_SEARCH
                              and KINOW_QUEUE name, with the worker, the dispatcher and the webhook in this process
          --migrate           with real stores, bring the database's tables up to date first
          --without-worker    with real stores, leave worker and dispatcher to processes of their own
          --products <n>      products to generate, 1–100,000   (default 2,000)
          --seed <n>          what the catalogue follows from  (default 1)
          --still             leave the match that runs as it is, else a minute of it takes five seconds
          --public-url <url>  the address that other devices reach it by, for pictures and payment pages (default the first of --urls)
          --mock              let requests choose a scenario by the header X-Mock-Scenario; docs/mock.md has them
          --mock-scenario <s> the scenario of requests that choose none
          --mock-errors <p>   let a part of the requests fail, such as 2%
          --mock-latency <t>  let answers take as long, such as 200ms or 100ms..800ms
          --mock-schema <f>   answer a draft of a schema, or what a draft adds to the contract, with made-up values
          --record <folder>   keep each answer as a file, without tokens and personal data
          --replay <folder>   answer what was kept, and nothing else
          --country <code>    country of requests that do not name one in CloudFront-Viewer-Country (default FR)
          --trusted-only      run registered operations only
          --no-ide            do not serve the GraphQL IDE
          --help              this text
        """;

    /// <summary>Where to listen; several separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Whether everything is kept on servers rather than in memory.</summary>
    public bool RealStores { get; init; }

    /// <summary>Whether to bring the tables up to date first.</summary>
    public bool Migrate { get; init; }

    /// <summary>Whether worker and dispatcher run elsewhere.</summary>
    public bool WithoutWorker { get; init; }

    /// <summary>Number of products, 1 to 100,000.</summary>
    public int Products { get; init; } = GeneratedCatalog.DefaultProducts;

    /// <summary>What the generated catalogue follows from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The country of requests that do not name one.</summary>
    public string Country { get; init; } = "FR";

    /// <summary>Whether the match that runs stands still, so that answers are the same each time.</summary>
    public bool Still { get; init; }

    /// <summary>The address that other devices reach it by; null for the first that it listens to.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>How the mock answers; null for no mock.</summary>
    public MockOptions? Mock { get; init; }

    /// <summary>The file with a draft of a schema; null for none.</summary>
    public string? DraftFile { get; init; }

    /// <summary>The folder that answers are kept in; null to keep none.</summary>
    public string? RecordFolder { get; init; }

    /// <summary>The folder that answers come from; null for those of the service.</summary>
    public string? ReplayFolder { get; init; }

    /// <summary>Whether requests are answered as a deployed service does: not by scenarios of a mock, a draft, or records.</summary>
    public bool AnswersAsDeployed => this is { Mock: null, DraftFile: null, RecordFolder: null, ReplayFolder: null };

    /// <summary>Whether only registered operations run.</summary>
    public bool TrustedOnly { get; init; }

    /// <summary>Whether browsers get the IDE.</summary>
    public bool Ide { get; init; } = true;

    /// <summary>The sample app; null where it was not built.</summary>
    public SampleApp? Sample { get; init; }

    /// <summary>Whether to print the usage and end.</summary>
    public bool Help { get; init; }

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <exception cref="FormatException">An argument is unknown or has an impossible value; the message says which.</exception>
    public static LocalOptions Parse(ReadOnlySpan<string> args)
    {
        var options = new LocalOptions();
        for (var i = 0; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--urls" => options with { Urls = Addresses(Value(args, ref i)) },
                "--stores" => options with { RealStores = Stores(Value(args, ref i)) },
                "--migrate" => options with { Migrate = true },
                "--without-worker" => options with { WithoutWorker = true },
                "--products" => options with { Products = (int)Number(args, ref i, 1, GeneratedCatalog.MaxProducts) },
                "--seed" => options with { Seed = Number(args, ref i, 0, ulong.MaxValue) },
                "--country" => options with { Country = CountryOf(Value(args, ref i)) },
                "--still" => options with { Still = true },
                "--public-url" => options with { PublicUrl = AddressOf(Value(args, ref i)) },
                "--mock" => options with { Mock = MockOf(options) },
                "--mock-scenario" => options with { Mock = MockOf(options) with { Scenario = ScenarioOf(Value(args, ref i)) } },
                "--mock-errors" => options with { Mock = MockOf(options) with { Errors = PartOf(Value(args, ref i)) } },
                "--mock-latency" => options with { Mock = MockOf(options) with { Latency = LatencyOf(Value(args, ref i)) } },
                "--mock-schema" => options with { Mock = MockOf(options), DraftFile = Value(args, ref i) },
                "--record" => options with { RecordFolder = Value(args, ref i) },
                "--replay" => options with { ReplayFolder = Value(args, ref i) },
                "--trusted-only" => options with { TrustedOnly = true },
                "--no-ide" => options with { Ide = false },
                "--help" or "-h" => options with { Help = true },
                var unknown => throw new FormatException($"Unknown option {unknown}."),
            };
        }

        if (!options.RealStores && (options.Migrate || options.WithoutWorker))
        {
            throw new FormatException("--migrate and --without-worker need --stores real.");
        }

        if (options is { RealStores: true, Mock: not null }) throw new FormatException("--mock needs --stores embedded.");
        if (options is { RecordFolder: not null, ReplayFolder: not null }) throw new FormatException("Use --record or --replay, not both.");
        if (options is { RealStores: true, ReplayFolder: not null }) throw new FormatException("--replay needs --stores embedded.");
        return options.Mock is { } mock ? options with { Mock = mock with { Seed = options.Seed } } : options;
    }

    private static MockOptions MockOf(LocalOptions options) => options.Mock ?? new();

    private static Scenario ScenarioOf(string text) => ScenarioNames.TryFind(text, out var scenario)
        ? scenario
        : throw new FormatException($"--mock-scenario is one of {ScenarioNames.All}, not {text}.");

    private static double PartOf(string text) =>
        text.EndsWith('%')
        && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent <= 100
            ? percent / 100
            : throw new FormatException($"--mock-errors takes a part from 0% to 100% such as 2%, not {text}.");

    private static MockLatency LatencyOf(string text) => MockLatency.TryParse(text, out var latency)
        ? latency
        : throw new FormatException($"--mock-latency takes a time up to 60s, such as 200ms or 100ms..800ms, not {text}.");

    private static Uri AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", PathAndQuery: "/", UserInfo: "" }
            ? address
            : throw new FormatException($"--public-url takes an address such as http://192.168.1.20:5080, not {text}.");

    private static bool Stores(string text) => text switch
    {
        "embedded" => false,
        "real" => true,
        _ => throw new FormatException($"--stores is embedded or real, not {text}."),
    };

    private static string Value(ReadOnlySpan<string> args, ref int i) =>
        ++i < args.Length ? args[i] : throw new FormatException($"{args[i - 1]} needs a value.");

    private static string Addresses(string text)
    {
        foreach (var address in text.Split(';'))
        {
            if (!IsAddress(address))
            {
                throw new FormatException($"--urls takes addresses such as http://127.0.0.1:5080, separated by semicolons, not {text}.");
            }
        }

        return text;
    }

    // What the server itself would only find out while it starts, or take for the name of a host.
    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address is { Scheme: "http", Port: >= 0 and <= 65535, PathBase: "" }
                && (address.Host.StartsWith('[') || !address.Host.Contains(':', StringComparison.Ordinal));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string CountryOf(string text) =>
        CountryCode.TryParse(text, out _)
            ? text
            : throw new FormatException($"--country takes a code of two letters such as FR, not {text}.");

    private static ulong Number(ReadOnlySpan<string> args, ref int i, ulong least, ulong most)
    {
        var name = args[i];
        var text = Value(args, ref i);
        return ulong.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= least
            && number <= most
            ? number
            : throw new FormatException($"{name} takes a whole number from {least} to {most}, not {text}.");
    }
}
