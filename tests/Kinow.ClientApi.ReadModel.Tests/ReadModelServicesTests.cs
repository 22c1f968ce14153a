using System.Collections.Immutable;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.Search.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.ReadModel.Tests;

public sealed class ReadModelServicesTests
{
    private static readonly StoreSettings Settings = StoreSettings.From(static name => name switch
    {
        "KINOW_SQL" => "Server=127.0.0.1;Port=1",
        "KINOW_SEARCH" => "http://127.0.0.1:1",
        "KINOW_QUEUE" => "http://127.0.0.1:1",
        _ => null,
    });

    [Fact]
    public void Everything_that_is_registered_can_be_made_and_disposed_without_a_server()
    {
        var services = new ServiceCollection().AddLogging().AddKinowReadModel(RealStoreOptions.From(Settings));
        using var provider = services.BuildServiceProvider();

        var own = services.Select(static service => service.ServiceType)
            .Where(static type => type.Namespace!.StartsWith("Kinow", StringComparison.Ordinal)).ToArray();

        Assert.Contains(typeof(ICommandBus), own);
        Assert.Equal(own.Length, own.Distinct().Count());
        Assert.All(own, type => Assert.Same(provider.GetRequiredService(type), provider.GetRequiredService(type)));
    }

    [Fact]
    public void Nothing_is_made_by_reflection() => Assert.All(
        new ServiceCollection().AddKinowReadModel(RealStoreOptions.From(Settings)),
        static service => Assert.True(service.ImplementationType is null && service.Lifetime == ServiceLifetime.Singleton, $"{service}"));

    [Fact]
    public void A_process_without_a_queue_sends_no_commands_and_has_all_else()
    {
        var services = new ServiceCollection().AddLogging()
            .AddKinowReadModel(RealStoreOptions.WithoutQueue(StoreSettings.From(static name => name switch
            {
                "KINOW_SQL" => "Server=127.0.0.1;Port=1",
                "KINOW_SEARCH" => "http://127.0.0.1:1",
                "KINOW_QUEUE" => "no address",
                _ => null,
            })));
        using var provider = services.BuildServiceProvider();

        Assert.Null(provider.GetService<ICommandBus>());
        Assert.Null(provider.GetService<CommandQueue>());
        Assert.NotNull(provider.GetService<ICommandSettlement>());
    }

    [Fact]
    public void Processes_that_nobody_waits_for_give_servers_more_time()
    {
        var (request, background) = (RealStoreOptions.From(Settings), RealStoreOptions.From(Settings).InBackground());

        Assert.True(background.Search.ReadTimeout > request.Search.ReadTimeout);
        Assert.True(background.Queue!.Deadline > request.Queue!.Deadline);
        Assert.InRange(background.Queue.AttemptTimeout, request.Queue.AttemptTimeout * 2, background.Queue.Deadline / 2);
        Assert.Equal(request.Search.CircuitOpenLimit, background.Search.CircuitOpenLimit);
        Assert.Null(RealStoreOptions.WithoutQueue(Settings).InBackground().Queue);
    }

    [Fact]
    public void Names_carry_the_layouts_of_the_options()
    {
        var options = RealStoreOptions.WithoutQueue(Settings) with
        {
            Layouts = ImmutableDictionary<DocumentKind, int>.Empty.Add(DocumentKinds.Settings, 9),
        };
        using var provider = new ServiceCollection().AddKinowReadModel(options).BuildServiceProvider();

        Assert.EndsWith("-v9", provider.GetRequiredService<ReadModelNames>().Alias(DocumentKinds.Settings), StringComparison.Ordinal);
    }
}
