package vn.motcua.bench.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;

/** One entity manager and one transaction per command, bound to its thread; what starts inside it joins it. */
final class ThreadTransactions implements TransactionManager, EntityManagerProvider {
    private final EntityManagerFactory factory;
    private final ThreadLocal<Bound> bound = new ThreadLocal<>();

    ThreadTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** @param shown what Axon works with: it closes the manager after each use, which must not end the transaction */
    private record Bound(EntityManager manager, EntityManager shown) {}

    @Override
    public Transaction startTransaction() {
        if (bound.get() != null) {
            return new Joined();
        }
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        bound.set(new Bound(manager, neverClosing(manager)));
        return new Outer(manager);
    }

    @Override
    public EntityManager getEntityManager() {
        return bound.get().shown();
    }

    private static EntityManager neverClosing(EntityManager manager) {
        return (EntityManager) Proxy.newProxyInstance(
                ThreadTransactions.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (_, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(manager, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private final class Outer implements Transaction {
        private final EntityManager manager;

        Outer(EntityManager manager) {
            this.manager = manager;
        }

        @Override
        public void commit() {
            try {
                manager.getTransaction().commit();
            } finally {
                end();
            }
        }

        @Override
        public void rollback() {
            try {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            } finally {
                end();
            }
        }

        private void end() {
            bound.remove();
            manager.close();
        }
    }

    private final class Joined implements Transaction {
        @Override
        public void commit() {
            // The outer one commits.
        }

        @Override
        public void rollback() {
            bound.get().manager().getTransaction().setRollbackOnly();
        }
    }
}
