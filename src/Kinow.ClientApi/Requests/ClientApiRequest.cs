using System.Net;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Indexing;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace Kinow.ClientApi.Requests;

/// <summary>
/// One request as the resolvers of the Client API see it: for whom the catalogue is read, in which language and currency.
/// </summary>
/// <param name="httpContext">The HTTP request.</param>
/// <param name="context">Country, languages and moment of the request, and what its reads travel with.</param>
/// <param name="currency">The currency that prices are shown in.</param>
/// <param name="viewer">Who has signed in; null for nobody.</param>
/// <param name="locale">The language with its region; null for none.</param>
public sealed class ClientApiRequest(
    HttpContext httpContext, ReadContext context, Currency currency, Viewer? viewer = null, LocaleCode? locale = null)
    : HttpRequestContext(httpContext)
{
    private ReadContext read = context;
    private ListWords? words;
    private bool isForNobodyElse;
    private long begun;

    /// <summary>
    /// What the catalogue is read with. Its batch follows the levels of the query, its groups the viewer, who may come to know them better.
    /// </summary>
    public ReadContext ReadContext => Viewer is { } viewer && !viewer.Groups.Equals(read.Audience.Groups)
        ? read = read with { Audience = read.Audience with { Groups = viewer.Groups } }
        : read;

    /// <summary>Country, languages, groups and moment of the request.</summary>
    public CatalogAudience Audience => ReadContext.Audience;

    /// <summary>The currency that prices are shown in.</summary>
    public Currency Currency { get; } = currency;

    /// <summary>The language that was asked for, with its region where that writes prices in a way of its own.</summary>
    public LocaleCode Locale { get; } = locale ?? new(context.Audience.Languages.Requested);

    /// <summary>Who has signed in; null for nobody. A sign-in changes it for what follows in the same request.</summary>
    public Viewer? Viewer { get; internal set; } = viewer;

    /// <summary>Refuses builds of apps that are switched off; null to let all pass.</summary>
    internal AppGate? Gate { get; init; }

    /// <summary>The build of the app that asks; null when it does not tell.</summary>
    internal AppBuild? App =>
        Gate is not null && Gate.TryRead(HttpContext.Request.Headers, out var build) && build is not null ? build : Viewer?.Token.App;

    /// <summary>What the address says of its segment, of which alone the request is made then; null where it names none.</summary>
    internal SegmentClaims? Claims { get; init; }

    /// <summary>The build that the request tells by more than its address; null where the address says for whom it is.</summary>
    internal AppBuild? OwnApp => Claims is null ? App : null;

    /// <summary>The class of device that asks, by the address or by the build; null when neither tells.</summary>
    internal DeviceClass? Device => Claims is { } claims ? claims.Device : App is { } app ? DeviceClasses.Of(app.Platform) : null;

    /// <summary>Writes what stands for a segment; null where nothing does.</summary>
    internal SegmentTokens? Segments { get; init; }

    /// <summary>What the catalogue's store hears of changes; null where it hears nothing.</summary>
    internal ICatalogChanges? Changes { get; init; }

    /// <summary>The clock of publication windows.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Counts requests; null to let all pass.</summary>
    internal RequestLimits? Limits { get; init; }

    /// <summary>The identity of the anonymous session that the request came with; null when it came with none.</summary>
    public Guid? AnonymousId => Viewer is { Token: { Anonymous: true } anonymous } ? anonymous.UserId : null;

    /// <summary>
    /// The network address that the caller's connection has, or that the platform in front of the service tells; null for none.
    /// </summary>
    public IPAddress? ClientAddress => HttpContext.Connection.RemoteIpAddress;

    /// <summary>Scheme and host that the request was sent to, as its caller says.</summary>
    public Uri Origin => new($"{HttpContext.Request.Scheme}://{HttpContext.Request.Host}");

    /// <summary>The caller's user agent, its first 512 characters.</summary>
    public string UserAgent => CodePoints.Start(HttpContext.Request.Headers.UserAgent.ToString(), WatchSessionRules.MaxUserAgent);

    /// <summary>A price of the catalogue in the request's currency.</summary>
    /// <param name="price">The price in the platform's default currency; null when nothing is sold.</param>
    public decimal? Convert(decimal? price) => price is { } amount ? Currency.Convert(amount) : null;

    /// <summary>
    /// The page that is asked for of a list which was made for this request. Its words are kept for the other fields that search it.
    /// </summary>
    /// <param name="items">What is visible, in the default order.</param>
    /// <param name="among">All that is searched by the same field, to be indexed once; null for the items alone.</param>
    internal Page<T> Page<T>(ItemKind<T> kind, T[] items, ListRequest list, T[]? among = null)
        where T : class => ListPages.Of(
            kind,
            items,
            list,
            Audience,
            list.Query is { } query ? LazyInitializer.EnsureInitialized(ref words).Of(kind.Fields, among ?? items, query.Cost) : null,
            CancellationToken);

    /// <summary>Where something that is sent at its time stands now; the answer holds until that changes.</summary>
    internal LiveState StateOf(LiveSchedule schedule)
    {
        ReadContext.HoldsUntil(schedule.NextChangeAfter(Audience.Instant));
        return schedule.StateAt(Audience.Instant);
    }

    /// <summary>Lets no cache keep the answer: it depends on more than caches can tell.</summary>
    internal void KeepFromCaches() => isForNobodyElse = true;

    /// <summary>The account that the request is signed in to, or null.</summary>
    public ValueTask<User?> GetUserAsync() => Viewer is null ? default : new(Viewer.GetUserAsync(CancellationToken));

    /// <summary>
    /// The id of the next command, or of what is made by it. A further attempt at a request with an Idempotency-Key gets the ids of the
    /// first one, so a mutation takes its ids before anything that may refuse it.
    /// </summary>
    public Guid NewId() => Attempt?.NewId() ?? Guid.CreateVersion7(Audience.Instant);

    /// <summary>
    /// The id of a command that does no harm when it is sent again, and of which there are as many as an account's state asks for. A
    /// further attempt gets another one: were it to take some of <see cref="NewId"/> or not, those of what follows would not be the same.
    /// </summary>
    internal Guid NewRepeatableId() => Guid.CreateVersion7(Audience.Instant);

    /// <inheritdoc/>
    protected override object Segment => new AnswerSegment(
        Audience.Country, Audience.Languages, Audience.Groups, Currency, Locale, OwnApp, Claims?.Device);

    /// <inheritdoc/>
    protected override SegmentToken? SegmentToken => Segments?.Write(
        new(Audience.Country, Locale, Currency.IsoCode, Audience.Groups, Device), Audience.Instant);

    /// <inheritdoc/>
    protected override void TrackDependencies()
    {
        begun = Changes?.Now ?? 0;
        read = read with { Dependencies = new() };
    }

    /// <inheritdoc/>
    protected override AnswerDependencies? Dependencies =>
        read.Dependencies is { } dependencies ? new CatalogDependencies(dependencies, Changes, begun, Clock) : null;

    /// <inheritdoc/>
    protected override string IdempotencyScope => Viewer is null ? "" : Viewer.Token.UserId.ToString("D");

    /// <inheritdoc/>
    public override bool Allows(FieldPlan field) => Viewer is not null && (!Viewer.Token.Anonymous || field.RequiredSession == "ANONYMOUS");

    // What callers share is refused to nobody: a cache in front would keep the refusal for everybody.
    /// <inheritdoc/>
    protected override ValueTask<GraphQLException?> AdmitAsync(double cost)
    {
        if (IsShared) return default;
        if (Gate?.Refuse(this, HttpContext.Request.Headers, Plan!) is { } refusal) return new(refusal);
        if (Limits is null) return default;
        var token = Viewer?.Token;
        var subjects = new LimitSubjects(token?.SessionId, token is { Anonymous: false } ? token.UserId : null, ClientAddress);
        var isMutation = Plan!.Operation.Operation == OperationKind.Mutation;
        var admission = Limits.AdmitAsync(subjects, isMutation, Math.Max(1, (long)cost), Audience.Instant);
        return admission.IsCompletedSuccessfully ? new(Take(admission.Result)) : AwaitAsync(admission);
    }

    private async ValueTask<GraphQLException?> AwaitAsync(ValueTask<RequestAdmission> admission) => Take(await admission);

    private GraphQLException? Take(in RequestAdmission admission)
    {
        RateLimits = admission.Fields;
        return admission.Refusal is not { } limit ? null : new(
            $"The limit {limit.Policy.Name} is used up. Try again in {limit.ResetSeconds} s.", HttpErrorCodes.RateLimited)
        {
            RetryAfter = Math.Max(1, limit.ResetSeconds),
        };
    }

    /// <inheritdoc/>
    protected override GraphQLException? Readmit(OperationPlan plan) => Gate?.Refuse(this, HttpContext.Request.Headers, plan);

    /// <inheritdoc/>
    protected override bool IsCacheable =>
        !isForNobodyElse && ReadContext.Batch is not { IsDegraded: true } && (Viewer is null || Audience.Groups.IsNone);

    /// <inheritdoc/>
    public override void LevelStarting() => ReadContext.Batch?.Open();

    /// <inheritdoc/>
    public override void LevelStarted() => ReadContext.Batch?.Close();
}
