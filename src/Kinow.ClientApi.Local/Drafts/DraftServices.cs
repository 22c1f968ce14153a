using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Playback;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Limits;
using Microsoft.Extensions.Options;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Serves a draft in the place of the contract.</summary>
internal static class DraftServices
{
    // What callers may ask for is checked by the draft's own engine; one operation of theirs may become a longer one.
    private static readonly DocumentLimits NoLimits = new()
    {
        MaxTokens = int.MaxValue,
        MaxDepth = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxRootFields = int.MaxValue,
        MaxDirectives = int.MaxValue,
    };

    /// <summary>Registers the engine of a draft. What the contract has is answered by its own engine.</summary>
    public static void AddDraft(this IServiceCollection services, DraftSchema draft, Schema contract, ulong seed)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(provider =>
        {
            var accessor = provider.GetRequiredService<IHttpContextAccessor>();
            var errors = provider.GetRequiredService<LoggingErrorDescriber>();
            var reader = new DraftReader(draft.Schema, seed, accessor, provider.GetRequiredService<TimeProvider>());
            return new GraphQLExecutor(
                draft.Schema,
                new DraftBindings(
                    draft.Schema, draft.IsWhole ? reader : OnContract(provider, draft.Schema, contract, reader, accessor, errors)),
                new() { Errors = errors });
        });
        if (draft.IsWhole) services.AddSingleton<IGraphQLContextFactory>(new DraftContextFactory());
    }

    private static ContractReader OnContract(
        IServiceProvider provider,
        Schema schema,
        Schema contract,
        DraftReader drafts,
        IHttpContextAccessor accessor,
        ErrorDescriber errors)
    {
        var service = ClientApiServices.CreateExecutor(
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<AccountServices>(),
            provider.GetRequiredService<IOptions<PlaybackOptions>>().Value,
            new() { Errors = errors, Limits = NoLimits, MaxCost = 0 });
        return new(
            contract,
            service,
            drafts,
            schema,
            accessor,
            provider.GetRequiredService<IGraphQLContextFactory>);
    }
}
