using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Hands each mutation to its service.</summary>
internal sealed class MutationResolver(AccountServices services) : IMutationResolver
{
    /// <inheritdoc/>
    public async ValueTask SigninAsync(Batch<MutationRoot, AuthResponse> batch, MutationSigninArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await services.SignIn.RunAsync(arguments, context));

    /// <inheritdoc/>
    public async ValueTask SignupAsync(Batch<MutationRoot, AuthResponse> batch, MutationSignupArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await services.SignUp.RunAsync(arguments.User, context));

    /// <inheritdoc/>
    public async ValueTask UpdateUserProfileAsync(
        Batch<MutationRoot, UserProfile> batch, MutationUpdateUserProfileArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await services.UpdateUserProfile.RunAsync(arguments.User, context));

    /// <inheritdoc/>
    public async ValueTask ToggleBookmarkAsync(Batch<MutationRoot, bool> batch, MutationToggleBookmarkArguments arguments, ClientApiRequest context) =>
        batch.Set(0, await services.ToggleBookmark.RunAsync(arguments.Product, context));

    /// <inheritdoc/>
    public async ValueTask AddWatchSessionAsync(Batch<MutationRoot, bool> batch, MutationAddWatchSessionArguments arguments, ClientApiRequest context)
    {
        await services.AddWatchSession.RunAsync(arguments.Session, context);
        batch.Set(0, true);
    }
}
