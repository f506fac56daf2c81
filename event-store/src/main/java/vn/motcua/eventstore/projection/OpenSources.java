package vn.motcua.eventstore.projection;

import java.util.List;

/** The sources of one projection, open until they are closed. */
public interface OpenSources<E> extends AutoCloseable {
    List<Source<E>> sources();

    @Override
    void close();
}
